-- id: elasticsearch-bind
-- title: Elasticsearch listens only where it must
-- title[zh_CN]: Elasticsearch 只在必要的地址上监听
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RB127
-- key: key
-- why: Every computer of the building can then read the index with patients' records, or stop
--     the cluster.
-- why[zh_CN]: 这样楼内每台电脑都能读取含患者记录的索引，或使集群停止。
-- fix: Set `{key}` in {path}:{line} to _local_ or to the address that the application servers
--     use, and restart Elasticsearch.
-- fix[zh_CN]: 将 {path}:{line} 的 `{key}` 改为 _local_ 或应用服务器使用的地址，然后重启 Elasticsearch。
SELECT key, value, coalesce(path, '/etc/elasticsearch/elasticsearch.yml') AS path, line FROM elasticsearch_config
WHERE key IN ('network.host', 'network.bind_host', 'http.host')
  AND (instr(',' || replace(value, ' ', '') || ',', ',0.0.0.0,') OR instr(',' || replace(value, ' ', '') || ',', ',::,')
       OR value = '*' OR value = '_global_');
