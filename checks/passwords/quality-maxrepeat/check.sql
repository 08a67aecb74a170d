-- id: quality-maxrepeat
-- title: New passwords do not repeat one character too often in a row
-- title[zh_CN]: 新口令中同一字符不会连续出现过多
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param most: 3 | longest run; 0 would allow any
-- param most[zh_CN]: 最大连续长度；0 表示不限
-- key: setting
-- same-as: xccdf:accounts_password_pam_maxrepeat
-- why: aaaaaaaa1! fulfils the rules on length and kinds, and is guessed at once.
-- why[zh_CN]: aaaaaaaa1! 满足长度和种类要求，却一猜即中。
-- fix: Set `maxrepeat = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `maxrepeat = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'maxrepeat' AS setting, coalesce(p.value, 'not in force') AS value, :most AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'maxrepeat' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) NOT BETWEEN 1 AND :most;
