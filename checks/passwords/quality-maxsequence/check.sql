-- id: quality-maxsequence
-- title: New passwords have no long rows such as 1234 or abcd
-- title[zh_CN]: 新口令中没有过长的连续序列（如 1234、abcd）
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param most: 3 | longest run; 0 would allow any
-- param most[zh_CN]: 最大连续长度；0 表示不限
-- key: setting
-- same-as: xccdf:accounts_password_pam_maxsequence
-- why: 12345678 and abcdefgh stand at the top of every list of leaked passwords.
-- why[zh_CN]: 12345678 和 abcdefgh 位列所有泄露口令表的前几名。
-- fix: Set `maxsequence = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `maxsequence = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'maxsequence' AS setting, coalesce(p.value, 'not in force') AS value, :most AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'maxsequence' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) NOT BETWEEN 1 AND :most;
