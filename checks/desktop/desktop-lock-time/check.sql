-- id: desktop-lock-time
-- title: The desktop goes dark after a short time
-- title[zh_CN]: 桌面空闲较短时间后黑屏
-- severity: medium
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 900 | the longest time
-- param seconds[zh_CN]: 允许的最长时间（秒）
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- why: The lock comes too late if the screen stays on for an hour.
-- why[zh_CN]: 若屏幕一小时后才熄灭，锁屏就来得太晚。
-- fix: Write idle-delay=uint32 600 under [org/gnome/desktop/session] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/desktop/session/idle-delay in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/session] 下写入 idle-delay=uint32 600，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/session/idle-delay，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         CAST(replace(value, 'uint32 ', '') AS INTEGER) BETWEEN 1 AND :seconds AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/session/idle-delay')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
