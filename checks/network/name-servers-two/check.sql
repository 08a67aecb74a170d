-- id: name-servers-two
-- title: There is more than one name server
-- title[zh_CN]: 配置了不止一台域名服务器
-- severity: info
-- area: network
-- controls: gbt22239:8.1.2.1.e zicha:RA193
-- key: value
-- why: When the only name server is down, so is everything that calls others by name.
-- why[zh_CN]: 唯一的域名服务器一旦停机，凡按名称访问的业务都会中断。
-- fix: Name a second server in {path}: nameserver ADDRESS.
-- fix[zh_CN]: 在 {path} 中再加一台：nameserver 地址。
SELECT max(value) AS value, count(DISTINCT value) AS servers, max(path) AS path, max(line) AS line
FROM resolvers WHERE kind = 'server' AND NOT is_stub HAVING count(DISTINCT value) = 1;
