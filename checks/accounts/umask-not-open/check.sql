-- id: umask-not-open
-- title: No umask lets everybody write to new files
-- title[zh_CN]: 没有使新文件对所有人可写的 umask
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path line
-- why: Whatever is created from then on, by root's scripts too, can be changed by every account.
-- why[zh_CN]: 此后新建的任何文件（包括 root 脚本创建的）都能被所有账户修改。
-- fix: Set umask 022 or stricter in {path}:{line}, and look for files that it left open: find /
--     -xdev -type f -perm -0002
-- fix[zh_CN]: 在 {path}:{line} 中设置 umask 022 或更严格的值，并查找已经放开的文件：find / -xdev -type f -perm -0002
SELECT who, value, path, line FROM shell_environment
WHERE key = 'umask' AND value NOT GLOB '*[^0-7]*'
  AND CAST(substr('0' || value, -1, 1) AS INTEGER) & 2 = 0;
