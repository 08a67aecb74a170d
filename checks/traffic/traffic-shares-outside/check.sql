-- id: traffic-shares-outside
-- title: No file share is spoken with across the edge
-- title[zh_CN]: 没有跨边界的文件共享访问
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.2.a gbt22239:8.1.3.4.a zicha:RA052
-- key: client server application
-- why: SMB across the edge is the road of worms, and gives password hashes to whoever runs the other side.
-- why[zh_CN]: 跨边界的 SMB 是蠕虫传播的通道，还会把口令散列交给对方。
-- fix: Block ports 139, 445 and 2049 at the edge in both directions.
-- fix[zh_CN]: 在边界双向阻断 139、445 和 2049 端口。
SELECT client, server, server_port, application, evidence, flows, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE application IN ('SMB', 'NFS', 'NetBIOS') AND answered > 0 AND is_client_outside <> is_server_outside;
