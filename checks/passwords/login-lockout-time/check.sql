-- id: login-lockout-time
-- title: A locked sign-in stays locked for some minutes
-- title[zh_CN]: 登录锁定持续足够的时间
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 300 | least number of seconds
-- param seconds[zh_CN]: 最短锁定秒数
-- key: module
-- why: A lock of a few seconds hardly slows a guessing program down.
-- why[zh_CN]: 只锁定几秒钟，几乎不影响猜解程序的速度。
-- fix: Set unlock_time = {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 unlock_time = {wanted}。
/* 0 and "never" lock until an administrator unlocks. */
SELECT module, value, :seconds AS wanted,
       coalesce(path, '/etc/security/faillock.conf') AS path, line
FROM password_policy
WHERE module IN ('faillock', 'tally2') AND key = 'unlock_time' AND is_active
  AND value <> 'never' AND CAST(value AS INTEGER) <> 0 AND CAST(value AS INTEGER) < :seconds;
