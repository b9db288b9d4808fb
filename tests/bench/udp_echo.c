/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What any UDP responder is measured against: the least that can be done. One datagram in, the same
 * one out, no stamps, no clock. udp_echo ADDRESS PORT; says "ready" and runs until it is ended.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char** argv) {
    struct sockaddr_in address = {.sin_family = AF_INET};
    if (argc != 3 || inet_pton(AF_INET, argv[1], &address.sin_addr) != 1) {
        fprintf(stderr, "usage: udp_echo ADDRESS PORT\n");
        return 2;
    }
    address.sin_port = htons((unsigned short)atoi(argv[2]));
    const int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    if (descriptor < 0 || bind(descriptor, (struct sockaddr*)&address, sizeof address) != 0) {
        perror("udp_echo");
        return 3;
    }
    puts("ready");
    fflush(stdout);
    for (;;) {
        char bytes[2048];
        struct sockaddr_in from;
        socklen_t length = sizeof from;
        const ssize_t size = recvfrom(descriptor, bytes, sizeof bytes, 0, (struct sockaddr*)&from, &length);
        if (size >= 0)
            sendto(descriptor, bytes, (size_t)size, 0, (struct sockaddr*)&from, length);
    }
}
