-- id: gdm-retries
-- title: The sign-in screen takes three wrong passwords at most
-- title[zh_CN]: 登录界面最多允许三次口令错误
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm',
--     '/etc/dconf/db/gdm.d')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_login_retries
-- why: With more tries in a row guessing at the screen goes faster.
-- why[zh_CN]: 连续尝试次数越多，在登录界面猜测口令就越快。
-- fix: Write allowed-failures=3 under [org/gnome/login-screen] in /etc/dconf/db/gdm.d/00-security,
--     the line /org/gnome/login-screen/allowed-failures in /etc/dconf/db/gdm.d/locks/00-security,
--     then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security 的 [org/gnome/login-screen] 下写入 allowed-failures=3，在 /etc/dconf/db/gdm.d/locks/00-security 中写入 /org/gnome/login-screen/allowed-failures，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         CAST(value AS INTEGER) BETWEEN 1 AND 3 AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'gdm'
    AND key = 'org/gnome/login-screen/allowed-failures')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/gdm.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
