-- id: quality-enforcing
-- title: It is written down that bad passwords are refused, not only warned of
-- title[zh_CN]: 已明确设置拒绝弱口令而非仅警告
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- key: setting
-- same-as: xccdf:accounts_password_pam_enforcing
-- why: With 0 every rule of pwquality is only advice that the user clicks away.
-- why[zh_CN]: 若为 0，pwquality 的所有规则都只是可忽略的提示。
-- fix: Set `enforcing = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `enforcing = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'enforcing' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'enforcing' AND p.is_enforced
WHERE p.value IS NULL OR p.is_default OR CAST(p.value AS INTEGER) <> 1;
