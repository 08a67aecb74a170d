-- id: history-mode
-- title: Permissions of command histories are 0600 or stricter
-- title[zh_CN]: 命令历史文件的权限不宽于 0600
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permission_user_bash_history
-- why: Passwords typed on a command line, and mistyped ones, stand there for good.
-- why[zh_CN]: 命令行中输入（或误输入）的口令会一直保留在其中。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT account, path, mode, '0600' AS wanted
FROM dot_files
WHERE name = '.bash_history' AND mode_exceeds(mode, '0600');
