-- id: root-home-private
-- title: Root's home directory is closed to other accounts
-- title[zh_CN]: root 的主目录不对其他账户开放
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: home
-- why: Keys, scripts with passwords and the history of root commonly lie there.
-- why[zh_CN]: 其中常存有密钥、含口令的脚本和 root 的命令历史。
-- fix: chmod go-rwx {home}
-- fix[zh_CN]: 执行 chmod go-rwx {home}
SELECT u.name, u.home, f.mode, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.uid = 0 AND f.type = 'directory' AND f.mode NOT GLOB '*0' AND u.home <> '/';
