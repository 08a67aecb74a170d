-- id: containers-not-root
-- title: Programs in containers do not run as root
-- title[zh_CN]: 容器内程序不以 root 运行
-- severity: low
-- area: containers
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA109
-- key: engine name
-- optional: container_daemon
-- why: Root in a container is root of the host as well once a hole in the kernel or the engine
--     lets it out.
-- why[zh_CN]: 容器内的 root 一旦借助内核或引擎漏洞逃逸，就是主机的 root。
-- fix: Start {name} with --user, take an image that has USER, or set userns-remap in
--     /etc/docker/daemon.json.
-- fix[zh_CN]: 用 --user 启动 {name}，换用带 USER 的镜像，或在 /etc/docker/daemon.json 中设置 userns-remap。
SELECT engine, name, image, user, path FROM containers
WHERE is_root AND is_running IS NOT 0
  AND NOT (engine = 'docker' AND EXISTS (SELECT 1 FROM container_daemon
                                         WHERE engine = 'docker' AND key = 'userns-remap' AND value <> ''));
