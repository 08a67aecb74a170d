-- id: traffic-video
-- title: No online video passes on the network
-- title[zh_CN]: 网络中没有在线视频流量
-- severity: low
-- area: traffic
-- controls: gbt22239:8.1.3.2.e zicha:RB152 zicha:RA181
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: Video takes the bandwidth that registration desks, imaging and payment need, and nobody can see at the exit what else comes with it.
-- why[zh_CN]: 在线视频挤占挂号、影像和支付业务所需带宽，且难以分辨其中夹带的其他内容。
-- fix: Block {application} at the exit for {host}, or allow it by name: --set traffic-video.allowed={application}.
-- fix[zh_CN]: 在出口对 {host} 屏蔽 {application}；确有需要时按名称放行：--set traffic-video.allowed={application}。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'video' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
