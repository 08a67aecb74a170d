-- id: quality-retry
-- title: It is written down how few times a new password may be tried
-- title[zh_CN]: 已明确限制新口令的尝试次数
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param tries: 3 | most tries
-- param tries[zh_CN]: 最多尝试次数
-- key: setting
-- same-as: xccdf:accounts_password_pam_retry
-- why: With many tries in one go the user finds out which weak password just gets through.
-- why[zh_CN]: 一次允许多次尝试，用户就会试出恰好能通过的弱口令。
-- fix: Set `retry = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as requisite
--     when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `retry = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'retry' AS setting, coalesce(p.value, 'not in force') AS value, :tries AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'retry' AND p.is_enforced
WHERE p.value IS NULL OR p.is_default OR CAST(p.value AS INTEGER) NOT BETWEEN 1 AND :tries;
