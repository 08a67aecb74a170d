-- id: startup-files-owner
-- title: People own the files that their sign-in runs
-- title[zh_CN]: 登录时执行的文件归本人所有
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:accounts_user_dot_user_ownership
-- why: Whoever owns a startup file of another person has that person run commands at the next
--     sign-in.
-- why[zh_CN]: 拥有他人启动文件的人，可以让其在下次登录时执行任意命令。
-- fix: chown {name} {path} after reading what stands in it.
-- fix[zh_CN]: 查看内容后执行 chown {name} {path}。
SELECT account AS name, account_gid AS gid, path, mode, uid AS is_now FROM dot_files
WHERE type = 'file' AND account_uid <> 0 AND uid <> account_uid;
