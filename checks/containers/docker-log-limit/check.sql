-- id: docker-log-limit
-- title: Logs of containers cannot fill the disk
-- title[zh_CN]: 容器日志不会写满磁盘
-- severity: low
-- area: containers
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c
-- key: problem
-- optional: container_daemon
-- why: json-file keeps everything a container prints, without end; a chatty one stops every
--     service on the host.
-- why[zh_CN]: json-file 驱动会无限保存容器的全部输出；一个啰嗦的容器足以写满磁盘，使主机上所有服务停摆。
-- fix: In /etc/docker/daemon.json set max-size and max-file in "log-opts", or "log-driver":
--     "journald", and send the logs elsewhere as well; then make the containers anew.
-- fix[zh_CN]: 在 /etc/docker/daemon.json 中的 "log-opts" 中设置 max-size 和 max-file，或 "log-driver": "journald"，并另行集中保存日志；然后重建容器。
SELECT 'logs of containers may grow without end' AS problem
WHERE EXISTS (SELECT 1 FROM containers WHERE engine = 'docker')
  AND NOT EXISTS (SELECT 1 FROM container_daemon WHERE key = 'log-driver' AND value NOT IN ('json-file', ''))
  AND NOT EXISTS (SELECT 1 FROM container_daemon WHERE key IN ('log-opts.max-size', 'log-opt'));
