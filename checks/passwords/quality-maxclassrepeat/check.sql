-- id: quality-maxclassrepeat
-- title: New passwords have no long runs of one kind of character
-- title[zh_CN]: 新口令中没有过长的同类字符串
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param most: 4 | longest run; 0 would allow any
-- param most[zh_CN]: 最大连续长度；0 表示不限
-- key: setting
-- same-as: xccdf:accounts_password_pam_maxclassrepeat
-- why: A word with a digit behind it is what word lists try; a limit breaks the word.
-- why[zh_CN]: 单词加一个数字正是字典破解的常用组合，限制连续同类字符可打破单词。
-- fix: Set `maxclassrepeat = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `maxclassrepeat = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'maxclassrepeat' AS setting, coalesce(p.value, 'not in force') AS value, :most AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'maxclassrepeat' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) NOT BETWEEN 1 AND :most;
