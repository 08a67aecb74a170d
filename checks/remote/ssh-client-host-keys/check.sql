-- id: ssh-client-host-keys
-- title: SSH clients look whether it is the right host
-- title[zh_CN]: SSH 客户端会核对主机密钥
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.7.a
-- key: user path line
-- why: A client that takes any key hands its password to whoever stands between, and never says a
--     word.
-- why[zh_CN]: 客户端若接受任意主机密钥，口令就会交给冒充者，且毫无提示。
-- fix: Take the line {key} {value} out of {path}:{line}; let StrictHostKeyChecking be ask or yes.
-- fix[zh_CN]: 删除 {path}:{line} 的 {key} {value}，将 StrictHostKeyChecking 设为 ask 或 yes。
SELECT coalesce(user, 'all') AS user, host, key, value, path, line FROM ssh_client_config
WHERE (key = 'stricthostkeychecking' AND lower(value) IN ('no', 'off'))
   OR (key = 'userknownhostsfile' AND value LIKE '%/dev/null%');
