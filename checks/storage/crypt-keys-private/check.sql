-- id: crypt-keys-private
-- title: Key files of encrypted volumes are for root alone
-- title[zh_CN]: 加密卷的密钥文件只有 root 可读
-- severity: high
-- area: storage
-- controls: gbt22239:8.1.4.8.b gbt22239:8.1.4.7.b zicha:RA099 zicha:RA166 zicha:RB030 zicha:RB094
-- when: SELECT 1 FROM crypttab
-- key: path
-- why: Whoever can read {path} opens the volume on any other computer; the encryption protects
--     nothing any more.
-- why[zh_CN]: 能读取 {path} 的人可在任何计算机上打开该加密卷，加密形同虚设。
-- fix: chown root:root {path}; chmod 0400 {path}
-- fix[zh_CN]: 执行 chown root:root {path}; chmod 0400 {path}
SELECT files.path AS path, files.user AS owner, files.mode AS mode, crypttab.name AS volume
FROM crypttab JOIN files ON files.path = crypttab.key_file
WHERE NOT has_new_key AND type = 'file' AND (uid <> 0 OR CAST(substr(mode, 3) AS INTEGER) <> 0 OR acl IS NOT NULL);
