-- id: stand-alone-ports
-- title: On a stand-alone machine nothing waits for others
-- title[zh_CN]: 单机上没有对外监听的服务
-- severity: high
-- area: network
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA167 zicha:RA188
-- key: protocol address port process
-- why: A service that waits for the network has no purpose on a machine without one, and is the way in
--     on the day a cable is plugged in.
-- why[zh_CN]: 不联网的机器上，监听网络的服务毫无用处，网线一插上就成为入口。
-- fix: Stop and disable what owns {protocol} port {port}: {process} (service {service}).
-- fix[zh_CN]: 停止并禁用占用 {protocol} 端口 {port} 的程序：{process}（服务 {service}）。
SELECT protocol, address, port, coalesce(process, 'unknown') AS process, coalesce(service, 'none') AS service
FROM listening_ports WHERE is_exposed;
