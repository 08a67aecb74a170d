-- id: mongodb-bind
-- title: MongoDB listens only where it must
-- title[zh_CN]: MongoDB 只在必要的地址上监听
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RB127
-- key: key
-- why: MongoDB on all addresses is found within hours by robots that copy and delete it.
-- why[zh_CN]: 对所有地址开放的 MongoDB 数小时内就会被自动程序扫到、拷走并删除。
-- fix: Set `net: bindIp: 127.0.0.1`, or the address that the application servers use, in {path}
--     and restart MongoDB.
-- fix[zh_CN]: 在 {path} 中设置 `net: bindIp: 127.0.0.1`，或应用服务器使用的地址，然后重启 MongoDB。
SELECT key, value, coalesce(path, '/etc/mongod.conf') AS path, line FROM mongodb_config
WHERE key = 'net.bindIp' AND (instr(',' || replace(value, ' ', '') || ',', ',0.0.0.0,') OR instr(',' || replace(value, ' ', '') || ',', ',::,')
       OR value = '*')
  OR key = 'net.bindIpAll' AND value = 'true';
