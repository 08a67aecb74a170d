-- id: faillock-interval
-- title: pam_faillock counts wrong passwords over a long time
-- title[zh_CN]: pam_faillock 在足够长的时间内累计错误口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 900 | least number of seconds
-- param seconds[zh_CN]: 最少秒数
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_interval
-- why: With a short interval a patient program stays below the limit for ever.
-- why[zh_CN]: 累计时间过短，有耐心的破解程序就永远不会触发锁定。
-- fix: Set `fail_interval = {wanted}` in /etc/security/faillock.conf (or as an argument of
--     pam_faillock.so, in both stacks), and switch pam_faillock on.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中设置 `fail_interval = {wanted}`（或在两处认证栈中作为 pam_faillock.so 的参数），并启用 pam_faillock。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'fail_interval' AS setting, coalesce(p.value, 'not in force') AS value, :seconds AS wanted,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'fail_interval' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) < :seconds
UNION
SELECT 'fail_interval', regexp_part('^(?:.* )?fail_interval=(\S*)', arguments), :seconds, path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth'
  AND CAST(regexp_part('^(?:.* )?fail_interval=(\S*)', arguments) AS INTEGER) < :seconds;
