-- id: desktop-lock-delay
-- title: The dark desktop locks within seconds
-- title[zh_CN]: 桌面黑屏后数秒内锁定
-- severity: medium
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_screensaver_lock_delay
-- why: A doctor who is called away leaves patients' records open to everybody who passes the desk.
-- why[zh_CN]: 医生被叫走时，病人的资料对所有路过的人敞开。
-- fix: Write lock-delay=uint32 5 under [org/gnome/desktop/screensaver] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/desktop/screensaver/lock-delay in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/screensaver] 下写入 lock-delay=uint32 5，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/screensaver/lock-delay，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         coalesce(CAST(regexp_part('^(?:uint32\s+)?(\d+)$', value) AS INTEGER), -1) BETWEEN 0 AND 5 AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/screensaver/lock-delay')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
