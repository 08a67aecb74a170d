-- id: gdm-smart-card
-- title: The desktop takes smart cards at sign-in
-- title[zh_CN]: 桌面登录支持智能卡
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.1.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/gdm.d',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_enable_smartcard_auth
-- why: A password alone can be watched and told; a card is missed when it is gone.
-- why[zh_CN]: 口令可被窥视和转告；卡片丢失则会被发现。
-- fix: Write enable-smartcard-authentication=true under [org/gnome/login-screen] in
--     /etc/dconf/db/gdm.d/00-security, the line
--     /org/gnome/login-screen/enable-smartcard-authentication in
--     /etc/dconf/db/gdm.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security 的 [org/gnome/login-screen] 下写入 enable-smartcard-authentication=true，在 /etc/dconf/db/gdm.d/locks/00-security 中写入 /org/gnome/login-screen/enable-smartcard-authentication，然后执行 dconf update。
/* GDM has a database of its own; the locked screen asks that of the session. */
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope IN ('gdm', 'local')
    AND key = 'org/gnome/login-screen/enable-smartcard-authentication')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/gdm.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
