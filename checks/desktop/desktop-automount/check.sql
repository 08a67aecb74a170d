-- id: desktop-automount
-- title: The desktop does not mount what is plugged in
-- title[zh_CN]: 桌面不自动挂载插入的设备
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.10.5.a gbt22239:8.1.4.5 gbt22239:7.1.4.5
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_automount
-- why: A stick that somebody finds and plugs in is opened before anybody looked at it.
-- why[zh_CN]: 捡来的 U 盘一插上就会被打开，来不及检查。
-- fix: Write automount=false under [org/gnome/desktop/media-handling] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/desktop/media-handling/automount in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/media-handling] 下写入 automount=false，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/media-handling/automount，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'false' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/media-handling/automount')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
