-- id: desktop-vino-prompt
-- title: Who takes over a desktop from afar is asked for a password
-- title[zh_CN]: 远程接管桌面需要口令
-- severity: high
-- area: desktop
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_remote_access_credential_prompt
-- why: Everybody on the network sees the screen and moves the mouse.
-- why[zh_CN]: 否则网络中的任何人都能看到屏幕并操作鼠标。
-- fix: Write authentication-methods=['vnc'] under [org/gnome/Vino] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/Vino/authentication-methods in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/Vino] 下写入 authentication-methods=['vnc']，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/Vino/authentication-methods，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = '[''vnc'']' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/Vino/authentication-methods')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
