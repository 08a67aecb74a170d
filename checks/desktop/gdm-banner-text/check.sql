-- id: gdm-banner-text
-- title: The warning on the sign-in screen says what the unit decided
-- title[zh_CN]: 登录界面的警示语符合本单位规定
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- param pattern: ^\s*Authorized\s+uses\s+only\.\s+All\s+activity\s+may\s+be\s+monitored\s+and\s+reported\.\s*$ | what the text must match (a Perl-compatible pattern); empty: any text
-- param pattern[zh_CN]: 文字须匹配的正则表达式；为空则任意文字均可
-- when: SELECT 1 FROM files
--     WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm', '/etc/dconf/db/gdm.d')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_login_banner_text
-- why: A switched-on banner without a text warns nobody.
-- why[zh_CN]: 启用了提示却没有文字，等于没有警示。
-- fix: Write banner-message-text='…' under [org/gnome/login-screen] in
--     /etc/dconf/db/gdm.d/00-security (Debian: /etc/gdm3/greeter.dconf-defaults), then run dconf
--     update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security（Debian：/etc/gdm3/greeter.dconf-defaults）的 [org/gnome/login-screen] 下写入 banner-message-text='…'，然后执行 dconf update。
WITH t AS (
  SELECT trim(value, '''"') AS text, path, line FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'gdm'
    AND key = 'org/gnome/login-screen/banner-message-text')
SELECT 'there is no text' AS problem, '/etc/gdm3/greeter.dconf-defaults' AS path, NULL AS line,
       NULL AS text
WHERE NOT EXISTS (SELECT 1 FROM t WHERE text <> '')
UNION ALL
SELECT 'it is not the text that was decided', path, line, text FROM t
WHERE text <> '' AND :pattern <> '' AND NOT text REGEXP :pattern;
