export no_proxy=localhost all_proxy=socks5://10.0.0.1:1080
http_proxy=$PROXY
