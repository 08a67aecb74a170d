-- id: containers-host-namespaces
-- title: Containers have a network and processes of their own
-- title[zh_CN]: 容器使用独立的网络和进程空间
-- severity: medium
-- area: containers
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA109
-- key: engine name
-- why: In the host's network a container reaches what listens on 127.0.0.1 and passes the
--     firewall; in its process space it sees all programs and their settings.
-- why[zh_CN]: 使用主机网络的容器能访问只监听 127.0.0.1 的服务并绕过防火墙；使用主机进程空间则能看到所有程序及其参数。
-- fix: Make {name} anew without --network host and --pid host; publish the ports it needs by -p.
-- fix[zh_CN]: 去掉 --network host 和 --pid host 重建 {name}，用 -p 发布所需端口。
SELECT engine, name, image, network_mode, pid_mode, path FROM containers
WHERE is_running IS NOT 0 AND (network_mode = 'host' OR pid_mode = 'host');
