-- id: desktop-ctrl-alt-del
-- title: Ctrl+Alt+Del does not end a desktop session
-- title[zh_CN]: 按 Ctrl+Alt+Del 不会结束桌面会话
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_ctrlaltdel_reboot
-- why: Somebody who is used to Windows presses it to sign in and ends the work of the person
--     before.
-- why[zh_CN]: 习惯 Windows 的人会按它登录，从而中断前一人的工作。
-- fix: Write logout='' under [org/gnome/settings-daemon/plugins/media-keys] in
--     /etc/dconf/db/local.d/00-security, the line
--     /org/gnome/settings-daemon/plugins/media-keys/logout in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/settings-daemon/plugins/media-keys] 下写入 logout=''，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/settings-daemon/plugins/media-keys/logout，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = '''''' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/settings-daemon/plugins/media-keys/logout')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
