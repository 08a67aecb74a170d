-- id: faillock-root-unlock
-- title: Root stays locked for a while after wrong passwords
-- title[zh_CN]: root 输错口令后会锁定一段时间
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 60 | least number of seconds
-- param seconds[zh_CN]: 最少秒数
-- key: setting
-- same-as: xccdf:accounts_passwords_pam_faillock_root_unlock_time
-- why: Root's password is the one that is guessed at; a lock of seconds does not slow that down.
-- why[zh_CN]: 被猜测最多的就是 root 口令，只锁几秒起不到作用。
-- fix: Set `root_unlock_time = {wanted}` in /etc/security/faillock.conf, and switch pam_faillock
--     on.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中设置 `root_unlock_time = {wanted}` 并启用 pam_faillock。
SELECT 'root_unlock_time' AS setting, coalesce(p.value, 'not in force') AS value,
       :seconds AS wanted, coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'root_unlock_time' AND p.is_enforced
WHERE p.value IS NULL OR p.is_default
   OR (p.value <> 'never' AND CAST(p.value AS INTEGER) < :seconds);
