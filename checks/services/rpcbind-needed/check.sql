-- id: rpcbind-needed
-- title: The RPC port mapper runs only where NFS is used
-- title[zh_CN]: 只有使用 NFS 的主机才启用 rpcbind
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA107
-- optional: fstab
-- key: name
-- why: It opens port 111 to the whole network, tells everybody which services there are, and can be
--     used to flood others.
-- why[zh_CN]: 它对整个网络开放 111 端口，向任何人透露本机服务，还可被用来对他人发起流量放大攻击。
-- fix: systemctl disable --now rpcbind.service rpcbind.socket
-- fix[zh_CN]: systemctl disable --now rpcbind.service rpcbind.socket
SELECT name, group_concat(kind, ' ') AS kinds, min(path) AS path FROM services
WHERE name = 'rpcbind' AND kind IN ('service', 'socket', 'sysv') AND (is_enabled OR is_running = 1)
  AND NOT EXISTS (SELECT 1 FROM fstab WHERE type IN ('nfs', 'nfs4'))
  AND NOT EXISTS (SELECT 1 FROM services
                  WHERE is_enabled AND name IN ('nfs-server', 'nfs-kernel-server', 'nfs-ganesha',
                                                'ypserv', 'ypbind', 'glusterd'))
GROUP BY name;
