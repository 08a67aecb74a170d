-- id: startup-files-writable
-- title: Only they themselves can write to people's startup files and settings
-- title[zh_CN]: 用户的启动文件和个人设置只有本人可写
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Whoever can write there has that person run commands at the next sign-in.
-- why[zh_CN]: 能写入这些文件的人，可以让该用户在下次登录时执行任意命令。
-- fix: chmod go-w {path}
-- fix[zh_CN]: 执行 chmod go-w {path}
/* A group without other members is the person's own. */
SELECT d.account, d.path, d.mode FROM dot_files AS d
WHERE d.type = 'file' AND d.account_uid <> 0
  AND (d.is_world_writable
       OR (d.is_group_writable AND EXISTS (SELECT 1 FROM group_members AS m
                                           WHERE m.gid = d.gid AND m.user_name <> d.account)));
