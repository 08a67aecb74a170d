-- id: start-files-mode-root
-- title: Permissions of root's shell start files are 0740 or stricter
-- title[zh_CN]: root 的 shell 启动文件权限不宽于 0740
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permission_user_init_files_root
-- why: Who may write to it decides what root runs at the next sign-in.
-- why[zh_CN]: 能写入它的人决定 root 下次登录时运行什么。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT account, path, mode, '0740' AS wanted
FROM dot_files
WHERE account_uid = 0
  AND name IN ('.bashrc', '.bash_profile', '.bash_login', '.bash_logout', '.bash_aliases',
               '.profile', '.login', '.logout', '.cshrc', '.tcshrc', '.kshrc', '.zshrc',
               '.zprofile', '.zshenv', '.zlogin', '.zlogout', '.inputrc', '.vimrc', '.exrc',
               '.emacs', '.mailrc')
  AND mode_exceeds(mode, '0740');
