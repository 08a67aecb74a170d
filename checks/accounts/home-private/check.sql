-- id: home-private
-- title: Home directories are closed to other accounts
-- title[zh_CN]: 主目录不对其他账户开放
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- optional: login_policy
-- same-as: xccdf:file_permissions_home_directories xccdf:file_permissions_home_dirs
-- why: Exports, notes and command histories with patient data or passwords commonly lie in home
--     directories, and every account on this host can read them there.
-- why[zh_CN]: 主目录中常存有含患者数据或口令的导出文件、记录和命令历史，本机任何账户都能读取。
-- fix: chmod g-w,o-rwx {home}; for new accounts set HOME_MODE 0700 in /etc/login.defs.
-- fix[zh_CN]: 执行 chmod g-w,o-rwx {home}；新建账户请在 /etc/login.defs 中设置 HOME_MODE 0700。
SELECT u.name, u.home, f.mode, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND f.type = 'directory' AND (substr(f.mode, 4, 1) <> '0' OR f.is_group_writable)
  AND u.uid <> 65534 AND u.uid >= coalesce(
        (SELECT CAST(value AS INTEGER) FROM login_policy WHERE key = 'UID_MIN'), 1000);
