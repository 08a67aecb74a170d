-- id: quality-dictcheck
-- title: It is written down that dictionary words are refused as passwords
-- title[zh_CN]: 已明确设置拒绝字典单词作口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- key: setting
-- same-as: xccdf:accounts_password_pam_dictcheck
-- why: Lists of words and known passwords are what an attacker tries first; a written setting also
--     survives an update that changes what is built in.
-- why[zh_CN]: 攻击者首先尝试单词表和已泄露口令；明确写出的设置也不会因升级改变内置默认值而失效。
-- fix: Set `dictcheck = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `dictcheck = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'dictcheck' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'dictcheck' AND p.is_enforced
WHERE p.value IS NULL OR p.is_default OR CAST(p.value AS INTEGER) <> 1;
