-- id: desktop-idle-delay-locked
-- title: People cannot change how soon the screen goes dark
-- title[zh_CN]: 用户不能更改空闲时限
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: key
-- same-as: xccdf:dconf_gnome_session_idle_user_locks
-- why: People set the time to never, and the open session is there for whoever passes by.
-- why[zh_CN]: 用户会改为“从不”，打开的会话就留给了路过的人。
-- fix: Write the line /org/gnome/desktop/session/idle-delay into
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/session/idle-delay，然后执行 dconf update。
SELECT 'org/gnome/desktop/session/idle-delay' AS key,
       'people can change it' AS problem, '/etc/dconf/db/local.d/locks' AS path
WHERE NOT EXISTS (SELECT 1 FROM screen_lock
                  WHERE mechanism = 'dconf-lock' AND scope = 'local'
                    AND key = 'org/gnome/desktop/session/idle-delay');
