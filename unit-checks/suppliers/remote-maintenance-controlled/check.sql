-- id: remote-maintenance-controlled
-- title: Remote maintenance is approved in writing, controlled, watched and logged
-- title[zh_CN]: 远程运维经书面审批，受控、有监控并审计日志
-- severity: high
-- area: suppliers
-- controls: gbt22239:8.1.10.6.i selfeval:SE16 gbt22239:8.1.10.6.h gbt22239:8.1.8.4.b
--     gbt22239:8.1.8.4.c highrisk:6.8.1.1 highrisk:6.4.1.3 zicha:RB128
-- when: SELECT 1 FROM suppliers WHERE coalesce(remote_access, 'none') <> 'none'
-- key: supplier
-- why: Through the maintainer's line comes whoever broke into the maintainer.
-- why[zh_CN]: 攻破运维厂商的人，顺着运维通道就进来了。
-- fix: Close the remote access of {supplier} ({remote_access}), or approve, control, watch and log
--     it.
-- fix[zh_CN]: 关闭 {supplier} 的远程接入（{remote_access}），或落实审批、控制、监控和日志审计。
SELECT id AS supplier, remote_access, remote_approved_on, is_remote_monitored, is_remote_logged FROM suppliers
WHERE coalesce(remote_access, 'none') <> 'none'
  AND (remote_access = 'open' OR remote_approved_on IS NULL OR coalesce(is_remote_monitored, 0) = 0 OR coalesce(is_remote_logged, 0) = 0);
