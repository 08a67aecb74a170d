-- id: quality-minlen
-- title: pwquality asks for long passwords
-- title[zh_CN]: pwquality 要求足够长的口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param length: 15 | least number of characters
-- param length[zh_CN]: 最少字符数
-- key: setting
-- same-as: xccdf:accounts_password_pam_minlen
-- why: Every character multiplies the work of who tries all combinations of a stolen hash.
-- why[zh_CN]: 每多一个字符，穷举被盗散列的工作量就成倍增加。
-- fix: Set `minlen = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as requisite
--     when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `minlen = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'minlen' AS setting, coalesce(p.value, 'not in force') AS value, :length AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'minlen' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) < :length;
