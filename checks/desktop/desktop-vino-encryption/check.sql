-- id: desktop-vino-encryption
-- title: Desktops are taken over from afar only with encryption
-- title[zh_CN]: 远程接管桌面须加密
-- severity: medium
-- area: desktop
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_remote_access_encryption
-- why: Keys that are typed, passwords too, go through the network in clear text.
-- why[zh_CN]: 按键（包括口令）会以明文在网络中传输。
-- fix: Write require-encryption=true under [org/gnome/Vino] in /etc/dconf/db/local.d/00-security,
--     the line /org/gnome/Vino/require-encryption in /etc/dconf/db/local.d/locks/00-security, then
--     run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/Vino] 下写入 require-encryption=true，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/Vino/require-encryption，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/Vino/require-encryption')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
