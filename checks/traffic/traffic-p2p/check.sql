-- id: traffic-p2p
-- title: No peer-to-peer file sharing passes on the network
-- title[zh_CN]: 网络中没有点对点（P2P）文件共享流量
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.2.e zicha:RB151 zicha:RA181
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: Peer-to-peer programs take the line from everybody else, bring in files that nobody looked at, and offer what lies on the computer to strangers.
-- why[zh_CN]: P2P 软件占用全单位的带宽，带入未经检查的文件，还会把本机文件提供给陌生人下载。
-- fix: Remove {application} from {host}, and block peer-to-peer traffic at the exit.
-- fix[zh_CN]: 卸载 {host} 上的 {application}，并在出口阻断 P2P 流量。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'p2p' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
