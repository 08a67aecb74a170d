-- id: mongodb-authorization
-- title: MongoDB asks for a password
-- title[zh_CN]: MongoDB 启用身份认证
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RB130
-- key: key
-- why: Without authorization whoever reaches the port reads, changes and deletes every
--     collection; ransom notes in MongoDB are an old story.
-- why[zh_CN]: 未启用认证时，能访问端口的人可读取、修改、删除所有集合；MongoDB 遭勒索早已屡见不鲜。
-- fix: Make an administrator (`db.createUser`), set `security: authorization: enabled` in
--     {path}, and restart MongoDB.
-- fix[zh_CN]: 建立管理员（`db.createUser`），在 {path} 中设置 `security: authorization: enabled`，然后重启 MongoDB。
SELECT key, value, coalesce(path, '/etc/mongod.conf') AS path, line FROM mongodb_config
WHERE key = 'security.authorization' AND value <> 'enabled'
  AND NOT EXISTS (SELECT 1 FROM mongodb_config k
                  WHERE k.key IN ('security.keyFile', 'security.clusterAuthMode') AND k.value <> '');
