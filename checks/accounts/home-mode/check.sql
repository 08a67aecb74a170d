-- id: home-mode
-- title: Permissions of people's home directories are 0750 or stricter
-- title[zh_CN]: 人员主目录的权限不宽于 0750
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- optional: login_policy
-- same-as: xccdf:file_permissions_home_directories xccdf:file_permissions_home_dirs
-- why: Exports, notes and command histories with patient data or passwords commonly lie in home
--     directories.
-- why[zh_CN]: 主目录中常存有含患者数据或口令的导出文件、笔记和命令历史。
-- fix: chmod {wanted} {home}
-- fix[zh_CN]: 执行 chmod {wanted} {home}。
SELECT u.name, u.home, f.mode, '0750' AS wanted, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND u.name <> 'nobody'
  AND u.uid >= coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000)
  AND (f.type <> 'directory' OR mode_exceeds(f.mode, '0750'));
