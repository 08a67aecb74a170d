-- id: desktop-thumbnails
-- title: The desktop makes no small pictures of files by itself
-- title[zh_CN]: 桌面不自动生成文件缩略图
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_thumbnailers
-- why: A file that only lies in an opened folder is parsed at once, and a flaw in the parser runs
--     its code.
-- why[zh_CN]: 仅仅打开文件夹就会解析其中的文件，解析器的缺陷会使恶意代码运行。
-- fix: Write disable-all=true under [org/gnome/desktop/thumbnailers] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/desktop/thumbnailers/disable-all in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/thumbnailers] 下写入 disable-all=true，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/thumbnailers/disable-all，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/thumbnailers/disable-all')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
