-- id: quality-minclass
-- title: pwquality asks for several kinds of characters
-- title[zh_CN]: pwquality 要求多类字符
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param classes: 3 | kinds of characters: capital and small letters, digits, others
-- param classes[zh_CN]: 字符类别数：大写、小写、数字、其他
-- key: setting
-- same-as: xccdf:accounts_password_pam_minclass
-- why: Without it a word in small letters is a password, and word lists begin with these.
-- why[zh_CN]: 否则一个小写单词就能作口令，而字典破解正是从这些开始。
-- fix: Set `minclass = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `minclass = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'minclass' AS setting, coalesce(p.value, 'not in force') AS value, :classes AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'minclass' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) < :classes;
