-- id: etc-owner
-- title: No configuration of the system belongs to a person's account
-- title[zh_CN]: 系统配置文件不属于个人账户
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA109
-- param min_uid: 1000 | accounts from this number on are those of people
-- param min_uid[zh_CN]: 从此编号起为个人账户
-- key: path
-- why: The owner can change the file without sudo and without a record of it; a number that no
--     account has will be given to the next one that is made.
-- why[zh_CN]: 属主无需 sudo 即可修改文件且不留记录；没有对应账户的编号，将来会分配给新建的账户。
-- fix: chown root:root {path}, or the service account that it is for.
-- fix[zh_CN]: 执行 chown root:root {path}，或改为使用它的服务账户。
SELECT path, type, uid, user AS owner, mode
FROM files
WHERE path GLOB '/etc/*' AND type IN ('file', 'directory') AND link IS NULL
  AND (uid >= :min_uid OR uid NOT IN (SELECT uid FROM users));
