-- id: root-startup-files
-- title: Only root can change what runs when root signs in
-- title[zh_CN]: 只有 root 能修改其登录时执行的文件
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: A line that somebody else adds to such a file runs with root's rights at root's next
--     sign-in.
-- why[zh_CN]: 他人在该文件中添加的命令，会在 root 下次登录时以 root 权限执行。
-- fix: chown root:root {path} and chmod go-w {path}; read through its content first.
-- fix[zh_CN]: 先检查内容，再执行 chown root:root {path} 和 chmod go-w {path}
WITH name (name) AS (
  VALUES ('.bashrc'), ('.bash_profile'), ('.bash_login'), ('.bash_logout'), ('.bash_aliases'),
         ('.profile'), ('.cshrc'), ('.tcshrc'), ('.login'), ('.zshrc'), ('.zprofile'), ('.zshenv'),
         ('.vimrc'), ('.inputrc'), ('.forward'), ('.ssh'), ('.ssh/config'), ('.ssh/rc'),
         ('.config'), ('.local'), ('bin'))
SELECT DISTINCT f.path, f.user AS owner, f.group_name, f.mode
FROM users AS u CROSS JOIN name AS n
JOIN files AS f ON f.path = rtrim(u.home, '/') || '/' || n.name
WHERE u.uid = 0 AND u.home LIKE '/_%'
  AND (f.uid <> 0 OR f.is_world_writable OR (f.is_group_writable AND f.gid <> 0));
