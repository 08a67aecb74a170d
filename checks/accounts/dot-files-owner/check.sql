-- id: dot-files-owner
-- title: People own the dot files in their home directories
-- title[zh_CN]: 主目录中的点文件属于本人
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:accounts_user_dot_user_ownership
-- why: A .bashrc of somebody else is a program of somebody else that runs at every sign-in.
-- why[zh_CN]: 他人的 .bashrc 就是每次登录都会运行的他人程序。
-- fix: chown {account} {path}; read it before.
-- fix[zh_CN]: 先查看内容，再执行 chown {account} {path}。
SELECT account, path, user AS owner, mode
FROM dot_files
WHERE account_uid > 0 AND uid <> account_uid;
