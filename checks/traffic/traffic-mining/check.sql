-- id: traffic-mining
-- title: No cryptocurrency is mined on the network
-- title[zh_CN]: 网络中没有虚拟货币挖矿流量
-- severity: critical
-- area: traffic
-- controls: gbt22239:8.1.3.4.a gbt22239:8.1.3.3.b zicha:RA054 zicha:RA010
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: A miner that nobody put there is how most break-ins into servers show first; mining is also forbidden to public institutions.
-- why[zh_CN]: 不明挖矿程序往往是服务器被入侵的最早迹象；公共机构也被禁止参与挖矿。
-- fix: Take {host} off the network, find how the miner came in, and rebuild the host.
-- fix[zh_CN]: 将 {host} 断网，查明挖矿程序的来源并重装系统。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'mining' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
