-- id: desktop-wifi-create
-- title: People make no wireless networks from the desktop
-- title[zh_CN]: 桌面用户不能自建无线网络
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.3.1.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_wifi_create
-- why: An own wireless network joins the internal network with whoever stands outside.
-- why[zh_CN]: 自建的无线网络会把内部网络与室外人员连通。
-- fix: Write disable-wifi-create=true under [org/gnome/nm-applet] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/nm-applet/disable-wifi-create in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/nm-applet] 下写入 disable-wifi-create=true，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/nm-applet/disable-wifi-create，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/nm-applet/disable-wifi-create')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
