-- id: quality-lcredit
-- title: New passwords contain a small letter
-- title[zh_CN]: 新口令必须包含小写字母
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param credit: -1 | the setting; -1 asks for one of them, -2 for two
-- param credit[zh_CN]: 设置值；-1 表示至少一个，-2 表示至少两个
-- key: setting
-- same-as: xccdf:accounts_password_pam_lcredit
-- why: Each kind of character that must be there makes the search through a stolen hash longer;
--     without a small letter a program leaves out 26 characters at each place.
-- why[zh_CN]: 必须出现的字符种类越多，破解被盗散列越慢；没有小写字母，破解程序在每一位都可少试 26 个字符。
-- fix: Set `lcredit = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `lcredit = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'lcredit' AS setting, coalesce(p.value, 'not in force') AS value, :credit AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'lcredit' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) > :credit;
