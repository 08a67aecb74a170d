-- id: faillock-unlock
-- title: A locked account stays locked long enough
-- title[zh_CN]: 账户锁定后保持足够长的时间
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 0 | least number of seconds; 0: until it is opened
-- param seconds[zh_CN]: 最少秒数；0 表示直到管理员解锁
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_unlock_time
-- why: A lock that opens by itself gives the next round of guesses, and nobody looks at why it
--     closed.
-- why[zh_CN]: 自动解锁等于给攻击者下一轮机会，也没有人查看锁定原因。
-- fix: Set `unlock_time = {wanted}` in /etc/security/faillock.conf (or as an argument of
--     pam_faillock.so, in both stacks), and switch pam_faillock on.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中设置 `unlock_time = {wanted}`（或在两处认证栈中作为 pam_faillock.so 的参数），并启用 pam_faillock。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'unlock_time' AS setting, coalesce(p.value, 'not in force') AS value,
       iif(:seconds, :seconds, 'never') AS wanted,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'unlock_time' AND p.is_enforced
WHERE p.value IS NULL
   OR (p.value NOT IN ('0', 'never') AND (:seconds = 0 OR CAST(p.value AS INTEGER) < :seconds))
UNION
SELECT 'unlock_time', value, iif(:seconds, :seconds, 'never'), path, line
FROM (SELECT regexp_part('^(?:.* )?unlock_time=(\S*)', arguments) AS value, path, line
      FROM pam_rules
      WHERE module = 'pam_faillock.so' AND type = 'auth')
WHERE value NOT IN ('0', 'never') AND (:seconds = 0 OR CAST(value AS INTEGER) < :seconds);
